package smychka.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import smychka.policy.Lever;
import smychka.scenario.Parameter;

/** The reference promises nothing that the model does not use. */
class ReferenceIsReadTest {

    private static final JavaClasses MODEL =
            new ClassFileImporter().importPackages("smychka.agents", "smychka.market", "smychka.model");

    @Test
    void everyParameterIsReadByARule() {
        assertEquals(names(Parameter.values()), namesReadFrom(Parameter.class));
    }

    @Test
    void everyLeverIsReadByARule() {
        assertEquals(names(Lever.values()), namesReadFrom(Lever.class));
    }

    private static Set<String> names(Enum<?>[] all) {
        return Arrays.stream(all).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> namesReadFrom(Class<?> names) {
        var read = new TreeSet<String>();
        for (var javaClass : MODEL) {
            for (var access : javaClass.getFieldAccessesFromSelf()) {
                if (access.getTargetOwner().isEquivalentTo(names)) {
                    read.add(access.getTarget().getName());
                }
            }
        }
        return read;
    }
}
