# syntax=docker/dockerfile:1

FROM node:22-slim AS fonts
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts && npm run build


FROM python:3.13-slim AS build
WORKDIR /app
RUN python -m venv /venv
COPY requirements.txt .
RUN --mount=type=cache,target=/root/.cache/pip \
    /venv/bin/python -m pip install --require-hashes --requirement requirements.txt
COPY . .
COPY --from=fonts /app/static/vendor static/vendor
# Collecting needs settings and no secret: the key made here stays in this stage.
RUN /venv/bin/python manage.py collectstatic --no-input \
    && /venv/bin/python manage.py compilecatalogues && rm -f var/secret-key


FROM python:3.13-slim
RUN useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin parley
WORKDIR /app
COPY --from=build /venv /venv
COPY --from=build /app /app
ENV PATH=/venv/bin:$PATH PYTHONUNBUFFERED=1 PARLEY_BIND=0.0.0.0 PORT=8000
USER parley
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 \
    CMD ["python", "-m", "config.healthcheck"]
CMD ["python", "-m", "config.webserver"]
