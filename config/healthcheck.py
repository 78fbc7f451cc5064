"""`python -m config.healthcheck`: exits 0 when the web server beside it answers /health/."""

import http.client
import os
import sys


def main() -> int:
    # The server answers only to the names it was given; a leading dot stands for any subdomain.
    host = os.environ.get("PARLEY_HOSTS", "localhost").split(",")[0].strip().lstrip(".")
    connection = http.client.HTTPConnection("127.0.0.1", int(os.environ.get("PORT", "8000")), 4)
    try:
        connection.request("GET", "/health/", headers={"Host": host})
        response = connection.getresponse()
    except OSError as error:
        print(f"no answer: {error}", file=sys.stderr)
        return 1
    print(response.status, response.read(100).decode(errors="replace"))
    return 0 if response.status == http.client.OK else 1


if __name__ == "__main__":
    sys.exit(main())
