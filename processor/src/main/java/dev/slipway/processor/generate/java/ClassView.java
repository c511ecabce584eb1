package dev.slipway.processor.generate.java;

import dev.slipway.processor.format.JavaText;
import dev.slipway.processor.model.JavaType;

/**
 * The head of a Java class, for its template.
 *
 * @param origin the type for which it is generated
 * @param link the name of that type for Javadoc in the same package
 * @param inPackage whether the package has a name
 * @param name its own simple name
 */
record ClassView(String origin, String link, boolean inPackage, String packageName, boolean isPublic, String name) {

    static ClassView of(JavaType type, String suffix) {
        return new ClassView(
                JavaText.name(type.qualifiedName()),
                type.nestedName(),
                !type.packageName().isEmpty(),
                type.packageName(),
                type.isPublic(),
                type.generatedName(suffix));
    }
}
