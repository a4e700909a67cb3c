package smychka.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

/** Draws are luck, and the same luck for the same key. */
class DrawsTest {

    private static final int MANY = 200_000;
    private static final long STREAM = new Draws(1).stream(Purpose.VITALS, 5);

    @Test
    void theBellHasMeanNoughtAndDeviationOne() {
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < MANY; i++) {
            double x = Draws.bell(Draws.bits(STREAM, i));
            assertTrue(Math.abs(x) < 3.47);
            sum += x;
            squares += x * x;
        }
        assertEquals(0, sum / MANY, 0.01);
        assertEquals(1, squares / MANY, 0.01);
    }

    @Test
    void lanesAreUniformAndIndependent() {
        for (int lane = 0; lane < 3; lane++) {
            double sum = 0;
            double squares = 0;
            double products = 0;
            for (int i = 0; i < MANY; i++) {
                long bits = Draws.bits(STREAM, i);
                double x = Draws.lane(bits, lane);
                assertTrue(x >= 0 && x < 1);
                sum += x;
                squares += x * x;
                products += (x - 0.5) * (Draws.lane(bits, (lane + 1) % 3) - 0.5);
            }
            assertEquals(0.5, sum / MANY, 0.003);
            assertEquals(1 / 3.0, squares / MANY, 0.003);
            assertEquals(0, products / MANY, 0.001);
        }
    }

    @Test
    void aLognormalFactorHasMeanOne() {
        for (double sd : new double[] {0, 0.1, 0.42}) {
            double sum = 0;
            for (int i = 0; i < MANY; i++) {
                sum += StrictMath.exp(sd * Draws.bell(Draws.bits(STREAM, i)));
            }
            assertEquals(1, sum / MANY / Draws.meanOfExp(sd), 0.005);
        }
    }

    @Test
    void noTwoHouseholdsShareAKey() {
        var keys = new HashSet<Long>();
        for (int region = 0; region < 14; region++) {
            for (int i = 0; i < 1000; i++) {
                long key = Draws.founderKey(region, i);
                assertTrue(keys.add(key));
                for (int month = 0; month < 5; month++) {
                    assertTrue(keys.add(new Draws(1).childKey(key, month)));
                }
            }
        }
    }

    @Test
    void luckDependsOnSeedPurposeTimeAndKeyAlone() {
        long bits = Draws.bits(new Draws(1).stream(Purpose.VITALS, 5), 99);
        Draws.bits(new Draws(1).stream(Purpose.VITALS, 5), 100);
        assertEquals(bits, Draws.bits(new Draws(1).stream(Purpose.VITALS, 5), 99));
        assertNotEquals(bits, Draws.bits(new Draws(2).stream(Purpose.VITALS, 5), 99));
        assertNotEquals(bits, Draws.bits(new Draws(1).stream(Purpose.HERDS, 5), 99));
        assertNotEquals(bits, Draws.bits(new Draws(1).stream(Purpose.VITALS, 6), 99));
        assertNotEquals(bits, Draws.bits(new Draws(1).stream(Purpose.VITALS, 5), 98));
    }
}
