package smychka.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import smychka.policy.Lever;
import smychka.scenario.Definition;
import smychka.scenario.Parameter;
import smychka.scenario.Reference;

/** What the reference calls modelled is read by the model, and nothing else is. */
class ModelledTest {

    private static final JavaClasses MODEL =
            new ClassFileImporter().importPackages("smychka.agents", "smychka.market", "smychka.model");

    @Test
    void everyParameterThatIsModelledIsReadByARuleAndNoOther() {
        var modelled = new TreeSet<String>();
        for (var parameter : Parameter.values()) {
            addIfModelled(modelled, parameter.name(), Reference.shipped().parameter(parameter));
        }
        assertEquals(modelled, namesReadFrom(Parameter.class));
    }

    @Test
    void everyLeverThatIsModelledIsReadByARuleAndNoOther() {
        var modelled = new TreeSet<String>();
        for (var lever : Lever.values()) {
            addIfModelled(modelled, lever.name(), Reference.shipped().lever(lever));
        }
        assertEquals(modelled, namesReadFrom(Lever.class));
    }

    private static void addIfModelled(Set<String> modelled, String name, Definition definition) {
        if (definition.modelled()) {
            modelled.add(name);
        }
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
