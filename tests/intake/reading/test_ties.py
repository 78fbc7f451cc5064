"""The host of a meeting named beside the work of mediators and guarantors bears no such role."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

Output = Callable[..., dict[str, Any]]
ALMATY = "Armenia and Azerbaijan met in Almaty on 10 May 2024."
ASTANA = "Russia, Turkey and Iran met in Astana on 4 July 2017."
OSLO = "The delegations met in Oslo on 24 January 2022."
ALMATY_RU = "10 мая 2024 года в Алматы встретились министры Армении и Азербайджана."
ASTANA_RU = "Представители России, Турции и Ирана встретились в Астане 4 июля 2017 года."
OSLO_RU = "Делегации встретились в Осло 24 января 2022 года."
BROKERING = {"mediator", "guarantor"}

ONLY_HOSTS = [
    # of many guarantors or mediators, one alone is named, who deals with them
    f"{ASTANA} Kazakhstan handed the guarantors a draft of the final statement.",
    f"{ASTANA} Kazakhstan and the guarantors agreed to set up a working group.",
    f"{ASTANA} Kazakhstan, the guarantors and the UN envoy posed for a photograph.",
    f"{ASTANA_RU} Казахстан поблагодарил гарантов за терпение.",
    f"{ASTANA_RU} Казахстан и страны-гаранты договорились о новой встрече.",
    f"{ASTANA_RU} Министр иностранных дел Казахстана приветствовал гарантов.",
    f"{OSLO_RU} Норвегия, дом многих посредников, оплатила гостиницу.",
    f"{OSLO_RU} Норвежский дипломат назвал посредников наивными.",
    # wished, asked for, offered or said by others
    f"{ASTANA} Kazakhstan wants to become the fourth guarantor.",
    f"{ALMATY} Kazakhstan dreams of being a mediator.",
    f"{ALMATY} Is Kazakhstan a mediator? Hardly.",
    f"{ALMATY} Kazakhstan had been asked to mediate elsewhere.",
    f"{ALMATY} An article described Kazakhstan as a mediator.",
    f"{ALMATY} Kazakhstan is too small a country to be a mediator.",
    f"{ALMATY} Kazakhstan's experts speak of a new mediator in the region.",
    f"{ASTANA_RU} Казахстан хотел бы стать четвёртым гарантом.",
    f"{ALMATY_RU} Казахстан называют посредником, хотя он лишь хозяин.",
    f"{ALMATY_RU} Россия намекнула, что Казахстан мог бы стать посредником.",
    # denied
    f"{ALMATY_RU} Посредником Казахстан здесь не бывал никогда.",
    f"{ALMATY} Kazakhstan opened the door and mediated nothing.",
    "Talks due in Almaty on 10 May 2024 were put off. Two weeks later Kazakhstan mediated them.",
    f"{ALMATY} Kazakhstan left the mediating to others.",
    f"{ALMATY_RU} Роль посредника Казахстан на себя не брал.",
    f"{OSLO} Norway, whose institutes had mediated it for years, lent a hotel.",
    f"{OSLO} Norway read the line as a bar to third parties.",
    f"{OSLO_RU} Норвегия от роли посредника отказалась.",
    (
        "24 января 2022 года министры с Мартином Гриффитсом в роли посредника встретились в Осло; "
        "от Норвегии требовались только стены."
    ),
    "In August 1989 they met in Nairobi, with Presidents Moi of Kenya and Mugabe as mediators.",
    # elsewhere, or at another time
    f"{OSLO} Norway has mediated in Sri Lanka, but here it lent a hotel.",
    f"{OSLO} Between 2012 and 2016 Cuba and Norway were the guarantors of other talks.",
    f"{OSLO_RU} Норвегия посредничала в Шри-Ланке, но здесь дала лишь гостиницу.",
    # of the peace, not of the meeting at which it was signed
    "28 мая 1997 года в Тегеране стороны подписали протокол. Гарантами мира названы Россия и Иран.",
]  # fmt: skip

BROKERS_AT_HOME = [
    ("The sides held talks in Cairo on 3 May 2024, mediated by Egypt.", "Egypt", "mediator"),
    ("The two sides met in Doha on 3 May 2024. Qatar mediated.", "Qatar", "mediator"),
    ("On 3 May 2024 in Doha Qatari mediators went between the sides.", "Qatar", "mediator"),
    ("The sides met in Oslo on 3 May 2024 with Norway as facilitator.", "Norway", "facilitator"),
    ("Стороны встретились в Дохе 3 мая 2024 года при посредничестве Катара.", "Катар", "mediator"),
    (f"{OSLO_RU} Норвегия вместе с ООН посредничала.", "Норвегия", "mediator"),
    (f"{OSLO_RU} Норвегия была фасилитатором переговоров.", "Норвегия", "facilitator"),
]


def roles(output: Output, text: str) -> set[tuple[str, str]]:
    """(name, role) of all at the meetings of a text."""
    return {
        (p["name"], p["role"])
        for meeting in output(text)["meetings"]
        for p in meeting["participants"]
    }


@pytest.mark.parametrize("text", ONLY_HOSTS)
def test_a_host_beside_the_work_of_others_only_hosts(output: Output, text: str) -> None:
    given = roles(output, text)
    hosts = {name for name, role in given if role == "host"}
    assert hosts
    assert not {pair for pair in given if pair[0] in hosts and pair[1] in BROKERING}


@pytest.mark.parametrize(("text", "name", "role"), BROKERS_AT_HOME)
def test_a_host_told_to_broker_does(output: Output, text: str, name: str, role: str) -> None:
    assert {(name, role), (name, "host")} <= roles(output, text)


def test_a_broker_of_one_meeting_only_hosts_the_next(output: Output) -> None:
    text = (
        "Peru and Ecuador met in Lima on 3 May 1996. The guarantors were Brazil and Chile.\n\n"
        "They met again in Brasilia on 26 October 1998."
    )
    last = output(text)["meetings"][-1]
    assert ("Brazil", "host") in {(p["name"], p["role"]) for p in last["participants"]}
    assert ("Brazil", "guarantor") not in {(p["name"], p["role"]) for p in last["participants"]}
