package smychka.view.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import smychka.agents.HouseholdPortrait;
import smychka.ledger.Flow;
import smychka.scenario.ScenarioLoader;
import smychka.view.session.Life;

/** What is told of agents: their state, and what they did this month in sentences. */
class InspectionTest {

    private Life life;

    @BeforeEach
    void found() {
        life = new Life(
                ScenarioLoader.load(Path.of("scenarios/historical.yaml")).scenario(), 5000, 1);
        life.economy().start();
    }

    private void live(int months) {
        for (int i = 0; i < months; i++) {
            life.step();
        }
    }

    @Test
    void everyFlowHasItsWords() {
        var wordless =
                Arrays.stream(Flow.values()).filter(f -> !Sentences.has(f)).toList();
        assertEquals(List.of(), wordless);
    }

    @Test
    void aSaleIsToldWithItsPrice() {
        var told = Sentences.told(Map.of(Flow.STATE_PURCHASE, 240L, Flow.STATE_PURCHASE_PAID, 1392L));
        assertEquals(List.of("Sold 240 kg of grain to the state at 58.0 roubles a tonne: 13.9 roubles."), told);
    }

    @Test
    void thingsAreToldInTheirOwnMeasure() {
        assertEquals(List.of("Slaughtered 1 pig."), Sentences.told(Map.of(Flow.PIGS_SLAUGHTERED, 1L)));
        assertEquals(List.of("Saw 2 people leave for town."), Sentences.told(Map.of(Flow.MOVED_TO_TOWN, 2L)));
        assertEquals(
                List.of("Paid 12.5 roubles of agricultural tax."),
                Sentences.told(Map.of(Flow.AGRICULTURAL_TAX, 1250L)));
    }

    @Test
    void anEarHearsWhatAHouseholdDidAndNobodyElse() {
        var ear = new Ear();
        ear.turnTo(life.economy());
        var village = life.economy().regions().get(0).villages()[0];
        var household = HouseholdPortrait.in(village).get(0);
        long key = HouseholdPortrait.of(household).key();
        ear.watch(key);
        long before = HouseholdPortrait.of(household).grain();
        live(1);
        var heard = ear.of(key, life.now());
        assertTrue(heard.getOrDefault(Flow.GRAIN_EATEN_RURAL, 0L) > 0, heard::toString);
        assertTrue(ear.of(key + 1, life.now()).isEmpty());
        assertTrue(before > 0);
        ear.leave(key);
        assertFalse(ear.isOpen());
        live(1);
        assertTrue(ear.of(key, life.now()).isEmpty());
    }

    @Test
    void theLedgerAddsUpToTheStore() {
        var ear = new Ear();
        ear.turnTo(life.economy());
        var household = HouseholdPortrait.in(life.economy().regions().get(1).villages()[2])
                .get(1);
        var before = HouseholdPortrait.of(household);
        ear.watch(before.key());
        live(1);
        var after = HouseholdPortrait.of(household);
        long change = 0;
        for (var entry : ear.of(before.key(), life.now()).entrySet()) {
            change += signOfGrain(entry.getKey()) * entry.getValue();
        }
        assertEquals(before.grain() + before.hidden() + change, after.grain() + after.hidden());
    }

    private static int signOfGrain(Flow flow) {
        return switch (flow) {
            case HARVEST,
                    BOOK_PURCHASE_BY_PEASANTS,
                    RELIEF,
                    SEED_AID,
                    CONTRACT_SUPPLY,
                    OUTSIDE_RATIONS,
                    VILLAGE_SUPPLY -> 1;
            case SEED,
                    GRAIN_EATEN_RURAL,
                    FEED,
                    SPOILED_ON_FARM,
                    STATE_PURCHASE,
                    SEIZURE,
                    TAX_IN_KIND,
                    ARREARS_IN_KIND,
                    BOOK_SALE_BY_PEASANTS,
                    PURCHASE_BY_TRADERS -> -1;
            default -> 0;
        };
    }

    @Test
    void listeningChangesNothing() {
        var other = new Life(
                ScenarioLoader.load(Path.of("scenarios/historical.yaml")).scenario(), 5000, 1);
        other.economy().start();
        var ear = new Ear();
        ear.turnTo(life.economy());
        ear.watch(HouseholdPortrait.of(
                        HouseholdPortrait.in(life.economy().regions().get(0).villages()[0])
                                .get(0))
                .key());
        for (int i = 0; i < 24; i++) {
            life.step();
            other.step();
        }
        assertEquals(other.economy().digest(), life.economy().digest());
    }

    @Test
    void everyKindOfAgentTellsItsStateWithMeanings() {
        live(13);
        var region = life.economy().regions().get(0);
        var subjects = new ArrayList<Subject>(
                List.of(new RegionSubject(region), new TownSubject(region), new IndustrySubject(), new StateSubject()));
        subjects.addAll(new IndustrySubject().parts(life));
        subjects.addAll(new RegionSubject(region).parts(life).subList(0, 3));
        subjects.addAll(new VillageSubject(region.villages()[0]).parts(life).subList(0, 2));
        subjects.add(new TownSubject(region).parts(life).get(0));
        subjects.add(new NepmanSubject(region.traders().get(0)));
        for (var subject : subjects) {
            assertFalse(subject.title().isBlank());
            assertFalse(subject.facts(life).isEmpty(), subject.title());
            for (var fact : subject.facts(life)) {
                assertFalse(fact.meaning().isBlank(), subject.title() + ": " + fact.name());
                assertFalse(fact.shown().isBlank(), subject.title() + ": " + fact.name());
            }
        }
    }

    @Test
    void everyTableListsEveryAgentOnce() {
        live(1);
        long villages = life.economy().regions().stream()
                .mapToLong(r -> r.villages().length)
                .sum();
        assertEquals(villages, AgentRows.VILLAGES.all(life).size());
        long households =
                life.economy().regions().stream().mapToLong(r -> r.households()).sum();
        assertEquals(households, AgentRows.HOUSEHOLDS.all(life).size());
        for (var kind : AgentRows.values()) {
            for (var row : kind.all(life)) {
                assertEquals(kind.columns().size() - 3, row.numbers().size(), kind.toString());
            }
        }
    }
}
