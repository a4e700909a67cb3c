package smychka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import planted.Breaks;

/** Every rule holds in the house, and bites in a small house where each is broken on purpose. */
class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("smychka");

    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");

    @ParameterizedTest
    @EnumSource
    void holds(Architecture rule) {
        rule.under("smychka").allowEmptyShould(true).check(HOUSE);
    }

    @ParameterizedTest
    @MethodSource("plantedClasses")
    void seesWhatWasPlanted(JavaClass planted) {
        assertEquals(expected(planted), broken(planted), planted.getName());
    }

    @Test
    void everyRuleIsProvenByAViolation() {
        var proven = EnumSet.noneOf(Architecture.class);
        plantedClasses().forEach(planted -> proven.addAll(expected(planted)));
        proven.add(Architecture.NO_CIRCLES);
        assertEquals(EnumSet.allOf(Architecture.class), proven);
    }

    @Test
    void seesACircleOfRooms() {
        assertTrue(Architecture.NO_CIRCLES.under("planted").evaluate(PLANTED).hasViolation());
    }

    static Stream<JavaClass> plantedClasses() {
        return PLANTED.stream().filter(item -> item.isTopLevelClass() && !item.isAnnotation());
    }

    private static Set<Architecture> expected(JavaClass planted) {
        var expected = EnumSet.noneOf(Architecture.class);
        planted.tryGetAnnotationOfType(Breaks.class).ifPresent(breaks -> {
            for (var rule : breaks.value()) {
                expected.add(Architecture.valueOf(rule));
            }
        });
        return expected;
    }

    private static Set<Architecture> broken(JavaClass planted) {
        var alone = PLANTED.that(DescribedPredicate.equalTo(planted));
        var broken = EnumSet.noneOf(Architecture.class);
        for (var rule : Architecture.values()) {
            if (rule != Architecture.NO_CIRCLES
                    && rule.under("planted")
                            .allowEmptyShould(true)
                            .evaluate(alone)
                            .hasViolation()) {
                broken.add(rule);
            }
        }
        return broken;
    }
}
