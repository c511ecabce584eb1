# The official tags of each stand-in. A new image is a target here and one in the Dockerfile.
group "default" {
  targets = ["busybox", "distroless-java", "distroless-java-base", "temurin", "postgres", "redis", "nginx", "node",
    "prometheus", "alertmanager", "blackbox-exporter", "postgres-exporter", "redis-exporter", "nginx-exporter",
    "grafana"]
}

target "_" {
  context = "."
}

target "busybox" {
  inherits = ["_"]
  target   = "busybox"
  tags     = ["busybox:1.37"]
}

target "distroless-java" {
  inherits = ["_"]
  name     = "distroless-java${feature}"
  matrix   = { feature = ["17", "21", "25"] }
  target   = "distroless-java"
  args     = { FEATURE = feature }
  tags     = ["gcr.io/distroless/java${feature}-debian13:nonroot"]
}

target "distroless-java-base" {
  inherits = ["_"]
  target   = "distroless-java-base"
  tags     = ["gcr.io/distroless/java-base-debian13:nonroot"]
}

target "temurin" {
  inherits = ["_"]
  name     = "temurin-${image.feature}-${image.kind}"
  matrix = {
    image = [
      { feature = "17", kind = "jdk" },
      { feature = "21", kind = "jdk" },
      { feature = "21", kind = "jre" },
      { feature = "25", kind = "jdk" },
    ]
  }
  target = "temurin-${image.kind}"
  args   = { FEATURE = image.feature }
  tags   = ["eclipse-temurin:${image.feature}-${image.kind}"]
}

# From 18 on the data lie in a directory of their own below the volume.
target "postgres" {
  inherits = ["_"]
  name     = "postgres-${major}"
  matrix   = { major = ["16", "17", "18"] }
  target   = "postgres"
  args = {
    MAJOR  = major
    DATA   = major == "18" ? "/var/lib/postgresql/18/docker" : "/var/lib/postgresql/data"
    VOLUME = major == "18" ? "/var/lib/postgresql" : "/var/lib/postgresql/data"
  }
  tags = ["postgres:${major}-alpine"]
}

target "redis" {
  inherits = ["_"]
  target   = "redis"
  tags     = ["redis:8.0-alpine"]
}

target "nginx" {
  inherits = ["_"]
  target   = "nginx-unprivileged"
  tags     = ["nginxinc/nginx-unprivileged:1.30-alpine"]
}

target "node" {
  inherits = ["_"]
  target   = "node"
  tags     = ["node:24-alpine"]
}

target "prometheus" {
  inherits = ["_"]
  target   = "prometheus"
  tags     = ["prom/prometheus:v3.5.0"]
}

target "alertmanager" {
  inherits = ["_"]
  target   = "alertmanager"
  tags     = ["prom/alertmanager:v0.28.1"]
}

target "blackbox-exporter" {
  inherits = ["_"]
  target   = "blackbox-exporter"
  tags     = ["prom/blackbox-exporter:v0.27.0"]
}

target "postgres-exporter" {
  inherits = ["_"]
  target   = "postgres-exporter"
  tags     = ["prometheuscommunity/postgres-exporter:v0.17.1"]
}

target "redis-exporter" {
  inherits = ["_"]
  target   = "redis-exporter"
  tags     = ["oliver006/redis_exporter:v1.69.0"]
}

target "nginx-exporter" {
  inherits = ["_"]
  target   = "nginx-exporter"
  tags     = ["nginx/nginx-prometheus-exporter:1.5"]
}

target "grafana" {
  inherits = ["_"]
  target   = "grafana"
  tags     = ["grafana/grafana:12.1.1"]
}
