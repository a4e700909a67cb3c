package smychka.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ManifestTest {

    private static final Manifest.StudyNote STUDY = new Manifest.StudyNote("s", "S", "", "grid", 900, List.of());

    @Test
    void picturesAreMadeOfAThousandRunsAtMostTheSameOnesOfEachScenario() {
        assertEquals(20, shown(20, 4, null));
        assertEquals(250, shown(5000, 4, null));
        assertEquals(1000, shown(5000, 1, null));
        assertEquals(1, shown(3, 2000, null));
    }

    @Test
    void aStudyIsShownWhole() {
        assertEquals(5000, shown(5000, 900, STUDY));
    }

    private static int shown(int replications, int scenarios, Manifest.StudyNote study) {
        var options = new Manifest.Options(replications, 7, 1000, "1921-10", "1933-12", List.of(), null);
        var note = new Manifest.ScenarioNote("nep", "", "", "", "", List.of(), List.of(), List.of());
        return new Manifest(
                        Manifest.SCHEMA,
                        "",
                        "",
                        "done",
                        options,
                        null,
                        study,
                        Collections.nCopies(scenarios, note),
                        List.of(),
                        "",
                        Map.of(),
                        List.of(),
                        List.of(),
                        null,
                        null)
                .replicationsShown();
    }
}
