#!/usr/bin/env bash
# Measures what Slipway costs: benchmarks/run.sh [javac|probe|nginx|image|all]
# Needs bash, a JDK from 17 on and Maven; "image" also a Docker engine with BuildKit (DOCKER_HOST, or the default), and
# "nginx" one on this machine, with wrk beside it.
#   ROUNDS=n       rounds instead of each benchmark's own number
#   RUNTIMES=...   images to measure, "DISTROLESS JLINK" unless told otherwise
#   SKIP_BUILD=1   measure the jars that are there
set -euo pipefail
which=${1:-all}
case $which in javac | probe | nginx | image | all) ;; *) sed -n 2,7p "$0" >&2; exit 2 ;; esac
cd "$(dirname "$0")"

# The legacy builder does not know all that a generated Dockerfile uses.
export DOCKER_BUILDKIT=1

java=${JAVA_HOME:+$JAVA_HOME/bin/}
if [ -z "${SKIP_BUILD:-}" ]; then
  # It is the jars that are measured; "mvn verify" tests them.
  (cd .. && mvn -q -B package -DskipTests -Dmaven.javadoc.skip=true -pl sample-app -am)
fi
classes=$(mktemp -d)
trap 'rm -rf "$classes"' EXIT
"${java}javac" -proc:none -Xlint:all -Werror -encoding UTF-8 --release 17 -d "$classes" ./*/*.java
cp javac/Stock.java.txt "$classes/javac/"

measure() {
  printf '\n## %s\n' "$1"
  "${java}java" -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dcheckout=.. -cp "$classes" "$1.$2Benchmark"
}
"${java}java" -version 2>&1 | head -1
case $which in javac | all) measure javac Javac ;; esac
case $which in probe | all) measure probe Probe ;; esac
case $which in nginx | all) measure nginx Nginx ;; esac
case $which in image | all) measure image Image ;; esac
