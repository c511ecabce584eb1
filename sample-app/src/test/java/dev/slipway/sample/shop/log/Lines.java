package dev.slipway.sample.shop.log;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A log whose lines a test can read, without their times. */
public final class Lines {

    private final ByteArrayOutputStream text = new ByteArrayOutputStream();
    private final ServiceLog log = new ServiceLog(new PrintStream(text, true, StandardCharsets.UTF_8));

    public ServiceLog log() {
        return log;
    }

    public List<String> read() {
        return text.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.substring(line.indexOf(' ') + 1))
                .toList();
    }
}
