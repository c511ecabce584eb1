package nginx;

import compile.Checkout;
import compile.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The files that all variants serve, beside each the compressed one that the generated Dockerfile makes.
 *
 * @param checkout has the sample's site and what was generated for it
 * @param files holds the files
 */
record Site(Checkout checkout, Path files) {

    static final String PAGE = "/index.html";
    static final String SCRIPT = "/assets/app-4f5c2a91.js";

    private static final int SCRIPT_BYTES = 100 * 1024;
    private static final Pattern LAST_STAGE = Pattern.compile("^FROM (\\S+)$", Pattern.MULTILINE);

    /** The page is the sample's; its build, which takes npm, changes little of it. */
    Site write() throws IOException, InterruptedException {
        Path page = files.resolve(PAGE.substring(1));
        Path script = files.resolve(SCRIPT.substring(1));
        Files.createDirectories(script.getParent());
        Files.copy(checkout.root().resolve("sample-app/web/index.html"), page);
        Files.writeString(script, Script.of(SCRIPT_BYTES));
        Command.run(List.of("gzip", "-9", "-n", "-k", page.toString(), script.toString()));
        return this;
    }

    /** The base image of the site's own. */
    String image() throws IOException {
        String dockerfile = Files.readString(generated().resolve("Dockerfile"));
        return LAST_STAGE
                .matcher(dockerfile)
                .results()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no last stage in\n" + dockerfile))
                .group(1);
    }

    /** The generated configuration, nginx.conf with all that it includes. */
    Path configuration() {
        return generated().resolve("nginx");
    }

    private Path generated() {
        return checkout.root().resolve("sample-app/target/deploy/storefront");
    }
}
