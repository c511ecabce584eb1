package dev.slipway.processor.model;

/**
 * The name of a class.
 *
 * @param packageName its package; empty for the unnamed one
 * @param nestedName its simple name after those of its enclosing classes: {@code Shop.Orders}
 * @param isPublic whether it and all its enclosing classes are public
 */
public record JavaType(String packageName, String nestedName, boolean isPublic) {

    /** The name as it stands in source code. */
    public String qualifiedName() {
        return inPackage(nestedName);
    }

    /** The name as {@code java} takes it. */
    public String binaryName() {
        return inPackage(nestedName.replace('.', '$'));
    }

    public String simpleName() {
        return nestedName.substring(nestedName.lastIndexOf('.') + 1);
    }

    /** The simple name of a class that is generated for this one. */
    public String generatedName(String suffix) {
        return nestedName.replace('.', '_') + suffix;
    }

    /** The name, as {@code java} takes it, of a class that is generated for this one. */
    public String generatedBinaryName(String suffix) {
        return inPackage(generatedName(suffix));
    }

    private String inPackage(String name) {
        return packageName.isEmpty() ? name : packageName + "." + name;
    }
}
