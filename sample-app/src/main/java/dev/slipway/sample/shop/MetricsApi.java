package dev.slipway.sample.shop;

import dev.slipway.sample.shop.http.Request;
import dev.slipway.sample.shop.http.Response;
import dev.slipway.sample.shop.http.Routes;
import io.prometheus.metrics.config.EscapingScheme;
import io.prometheus.metrics.expositionformats.ExpositionFormatWriter;
import io.prometheus.metrics.expositionformats.ExpositionFormats;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Shows the metrics to Prometheus, in the format that it asks for. */
final class MetricsApi {

    private final ExpositionFormats formats = ExpositionFormats.init();
    private final PrometheusRegistry registry;

    MetricsApi(PrometheusRegistry registry) {
        this.registry = registry;
    }

    /** The path is that of the annotation, which Prometheus reads. */
    void addTo(Routes routes) {
        routes.get(OrdersServiceSettings.METRICS_PATH, this::metrics);
    }

    private Response metrics(Request request) throws IOException {
        String accept = request.header("Accept").orElse("");
        ExpositionFormatWriter format = format(accept);
        EscapingScheme escaping = EscapingScheme.fromAcceptHeader(accept);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        format.write(body, registry.scrape(), escaping);
        return Response.of(200, format.getContentType() + escaping.toHeaderFormat(), body.toByteArray());
    }

    /** Text, even if Prometheus prefers Protobuf, whose library is not here: it always takes text too. */
    private ExpositionFormatWriter format(String accept) {
        ExpositionFormatWriter format = formats.findWriter(accept);
        return format.isAvailable() ? format : formats.getPrometheusTextFormatWriter();
    }
}
