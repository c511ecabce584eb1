…
 * <p>{@code SLIPWAY_PROPERTIES} names properties that it sets from the files of secrets, as
 * {@code property=variable,property=variable}: each variable holds the path of a file.
 */
…
        String properties = System.getenv("SLIPWAY_PROPERTIES");
        if (properties != null && !properties.isEmpty()) {
            for (String property : properties.split(",", -1)) {
                int end = property.indexOf('=');
                setFromFile(property.substring(0, end), System.getenv(property.substring(end + 1)));
            }
        }
…
    private static void setFromFile(String property, String file) throws IOException {
        String variable = property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
        if (file != null && System.getProperty(property) == null && System.getenv(variable) == null) {
            System.setProperty(property, Files.readString(Path.of(file)).strip());
        }
    }
…
