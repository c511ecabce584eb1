package dev.slipway.processor.generate.compose;

import dev.slipway.processor.format.YamlLine;
import dev.slipway.processor.format.YamlMap;
import java.util.List;

/** {@code healthcheck} of what is no service of the user's: cheap commands, asked often while a server starts. */
final class ServerHealth {

    private ServerHealth() {}

    /**
     * The check.
     *
     * @param startPeriod what a server may take to start: to make its files, or to mend them after a crash
     */
    static YamlMap of(String startPeriod, List<String> test) {
        return new YamlMap()
                .put("test", new YamlLine(test))
                .put("interval", "10s")
                .put("timeout", "5s")
                .put("start_period", startPeriod)
                .put("start_interval", "1s")
                .put("retries", 3);
    }

    /** A path of the server's own, asked by the wget of its image. */
    static YamlMap ofPath(String startPeriod, int port, String path) {
        return ofPath(startPeriod, "127.0.0.1", port, path);
    }

    /** A path of a server that listens at one of its addresses only. */
    static YamlMap ofPath(String startPeriod, String host, int port, String path) {
        return of(startPeriod, List.of("CMD", "wget", "-q", "-O", "/dev/null", "http://" + host + ":" + port + path));
    }
}
