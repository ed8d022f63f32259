# syntax=docker/dockerfile:1
ARG NODE_IMAGE=node:24-slim

FROM ${NODE_IMAGE} AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN --mount=type=cache,target=/root/.npm npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json ./
COPY apps apps
COPY libs libs
RUN npm run build

# Without what only builds, tests and bare machines need; the embedded PostgreSQL is an optional dependency.
FROM ${NODE_IMAGE} AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
RUN --mount=type=cache,target=/root/.npm npm ci --omit=dev --omit=optional --ignore-scripts

FROM ${NODE_IMAGE} AS runtime
ENV NODE_ENV=production
WORKDIR /app
COPY --from=dependencies /app/node_modules node_modules
COPY package.json LICENSE ./
COPY --from=build /app/dist/libs dist/libs
USER node

# CAMS on this machine, to try the gateway out: docker build --target sandbox
FROM runtime AS sandbox
ENV SANDBOX_HOST=0.0.0.0
COPY --from=build /app/dist/apps/sandbox dist/apps/sandbox
EXPOSE 4010
CMD ["node", "--enable-source-maps", "dist/apps/sandbox/src/main.js"]

FROM runtime AS gateway
ARG VERSION=
ARG REVISION=
LABEL org.opencontainers.image.title="cams-gateway" \
      org.opencontainers.image.description="Multi-tenant REST gateway for Alibaba Cloud Chat App Message Service (CAMS)" \
      org.opencontainers.image.licenses="Apache-2.0" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.revision="${REVISION}"
# Inside a container every interface is the container's own.
ENV HOST=0.0.0.0 PORT=3000
COPY --from=build /app/dist/apps/gateway dist/apps/gateway
EXPOSE 3000
# Only whether the process answers: a restart heals neither PostgreSQL nor CAMS.
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.MONITORING_PORT || process.env.PORT}/health/live`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Node is process 1 and handles SIGTERM itself; calls in flight get up to 20 seconds.
CMD ["node", "--enable-source-maps", "dist/apps/gateway/src/main.js"]
