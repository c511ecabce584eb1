package dev.slipway.processor.generate.java;

import dev.slipway.processor.format.JavaText;
import dev.slipway.processor.model.JavaType;

/**
 * What the template of a Java class has at its head.
 *
 * @param origin the type for which it is generated
 * @param link how a Javadoc comment in its package names that
 * @param inPackage whether its package has a name
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
