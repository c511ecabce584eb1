package dev.slipway.processor.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static dev.slipway.processor.architecture.Code.SLIPWAY;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import dev.slipway.processor.model.Program;
import dev.slipway.processor.model.ProgramVisitor;
import dev.slipway.processor.model.Service;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** There is no cycle between packages, or between classes. */
class CyclesTest {

    /**
     * The allowed cycle: a service has a program, which answers questions about the service, and a visitor has a method
     * for each kind.
     */
    private static final Set<Class<?>> OF_PROGRAMS = Set.of(Service.class, ProgramVisitor.class);

    @Test
    void packagesHaveNoCycle() {
        slices().matching("dev.slipway.(**)").should().beFreeOfCycles().check(SLIPWAY);
    }

    /** A sealed type names the types that it permits, and they name it. */
    @Test
    void classesHaveNoCycleOutsideSealedFamilies() {
        slices().assignedFrom(new Families()).should().beFreeOfCycles().check(SLIPWAY);
    }

    /** Groups a class with its nested classes, and a sealed family into one. */
    private static final class Families implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(family(type.reflect()).getName());
        }

        private static Class<?> family(Class<?> type) {
            if (type.getEnclosingClass() != null) {
                return family(type.getEnclosingClass());
            }
            if (OF_PROGRAMS.contains(type)) {
                return Program.class;
            }
            for (Class<?> parent : type.getInterfaces()) {
                if (parent.isSealed()) {
                    return family(parent);
                }
            }
            return type;
        }

        @Override
        public String getDescription() {
            return "classes, or sealed families of them";
        }
    }
}
