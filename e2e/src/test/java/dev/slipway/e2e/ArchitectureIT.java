package dev.slipway.e2e;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.slipway.e2e.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Themes do not depend on each other and stay small, so that each can be run and read alone. */
class ArchitectureIT {

    private static final int CLASSES_AT_MOST = 15;

    private final JavaClasses classes = new ClassFileImporter().importPackages("dev.slipway.e2e");

    @Test
    void packagesFormNoCycles() {
        slices().matching("dev.slipway.e2e.(**)").should().beFreeOfCycles().check(classes);
    }

    @Test
    void themesDoNotKnowEachOther() {
        slices().matching("dev.slipway.e2e.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(
                        DescribedPredicate.alwaysTrue(),
                        JavaClass.Predicates.resideInAPackage("dev.slipway.e2e.testing.."))
                .check(classes);
    }

    @Test
    void packagesAreSmall() {
        assertThat(classes.stream()
                        .filter(JavaClass::isTopLevelClass)
                        .filter(type -> !type.getSimpleName().equals("package-info"))
                        .collect(groupingBy(JavaClass::getPackageName, counting())))
                .hasSizeGreaterThan(8)
                .allSatisfy((name, count) -> assertThat(count).as(name).isLessThanOrEqualTo(CLASSES_AT_MOST));
    }

    @Test
    void theReadmeListsEveryTest() throws IOException {
        List<String> tests = classes.stream()
                .filter(type -> type.isTopLevelClass() && type.getSimpleName().endsWith("IT"))
                .map(type -> "`" + type.getSimpleName() + "`")
                .toList();
        assertThat(Files.readString(Repository.path("e2e/README.md"))).contains(tests);
    }
}
