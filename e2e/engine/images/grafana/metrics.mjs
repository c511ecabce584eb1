// A few of the metrics of Grafana, under their names and with their labels. It is a stub that counts them, and the
// revision says so.
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];

export class Metrics {
  #started = Date.now() / 1000;
  #durations = new Map();
  #inFlight = 0;

  constructor(version, datasources, dashboards) {
    this.version = version;
    this.datasources = datasources;
    this.dashboards = dashboards;
  }

  observe(request, response, handler) {
    const start = performance.now();
    this.#inFlight++;
    response.once('close', () => {
      this.#inFlight--;
      const labels = `handler="${handler}",method="${request.method}",status_code="${response.statusCode}"`;
      const seen = this.#durations.get(labels) ?? { counts: BUCKETS.map(() => 0), count: 0, sum: 0 };
      const seconds = (performance.now() - start) / 1000;
      BUCKETS.forEach((bound, i) => { if (seconds <= bound) seen.counts[i]++; });
      seen.count++;
      seen.sum += seconds;
      this.#durations.set(labels, seen);
    });
  }

  text() {
    const lines = [];
    const metric = (name, type, help, samples) => {
      lines.push(`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...samples.map(sample => `${name}${sample}`));
    };
    metric('grafana_build_info', 'gauge', 'The version; this is a stub, not Grafana.',
      [`{branch="HEAD",edition="oss",goversion="none",revision="stub",version="${this.version}"} 1`]);
    metric('grafana_http_request_duration_seconds', 'histogram', 'Histogram of latencies for HTTP requests.',
      [...this.#durations].flatMap(([labels, { counts, count, sum }]) => [
        ...BUCKETS.map((bound, i) => `_bucket{${labels},le="${bound}"} ${counts[i]}`),
        `_bucket{${labels},le="+Inf"} ${count}`, `_sum{${labels}} ${sum}`, `_count{${labels}} ${count}`,
      ]));
    metric('grafana_http_request_in_flight', 'gauge', 'Requests that are being answered.', [` ${this.#inFlight}`]);
    metric('grafana_stat_totals_dashboard', 'gauge', 'Total amount of dashboards.', [` ${this.dashboards.size}`]);
    metric('grafana_stat_totals_datasource', 'gauge', 'Total amount of data sources by their plugin.',
      [...new Set(this.datasources.map(source => source.type))].map(type =>
        `{plugin_id="${type}"} ${this.datasources.filter(source => source.type === type).length}`));
    metric('process_start_time_seconds', 'gauge', 'Start of the process since the epoch.', [` ${this.#started}`]);
    return `${lines.join('\n')}\n`;
  }
}
