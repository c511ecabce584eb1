package dev.slipway.processor.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static dev.slipway.processor.architecture.Code.ROOT;
import static dev.slipway.processor.architecture.Code.SLIPWAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import dev.slipway.processor.testing.FileTree;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules for each class. */
class ConventionsTest {

    /** A text is parsed in one place, the method "of", and the value keeps the result. */
    @Test
    void onlyAValueItselfReadsItsText() {
        int values = 0;
        for (JavaClass value : SLIPWAY) {
            if (value.isRecord()
                    && value.getPackageName().equals(ROOT + "model")
                    && value.getMethods().stream()
                            .anyMatch(method -> method.getName().equals("of"))) {
                values++;
                noClasses()
                        .that(not(equivalentTo(value.reflect())))
                        .should()
                        .callConstructorWhere(target(owner(equivalentTo(value.reflect()))))
                        .check(SLIPWAY);
            }
        }
        assertThat(values).as("values that are read").isGreaterThanOrEqualTo(9);
    }

    @Test
    void nothingIsKeptOutsideObjects() {
        noFields().that().areStatic().should().notBeFinal().check(SLIPWAY);
        noClasses()
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ThreadLocal.class)
                .check(SLIPWAY);
    }

    /** "Manager" is allowed in the name of the package managers. */
    @Test
    void namesSayWhatAClassDoes() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|(?<!\\.Package)Manager|Impl|Abstract[A-Z]\\w*)")
                .check(SLIPWAY);
    }

    @Test
    void roomsAreSmall() {
        for (String module : List.of("annotations", "templates", "processor", "sample-app", "e2e")) {
            for (Path source : FileTree.under(Path.of("..", module, "src"), ".java")) {
                assertThat(FileTree.text(source).lines().filter(line -> !line.isBlank()))
                        .as("%s", source)
                        .hasSizeLessThanOrEqualTo(250);
            }
        }
    }
}
