package smychka.agents;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import smychka.policy.Lever;
import smychka.random.Draws;
import smychka.random.Purpose;

/** A country's peasants and the numbers of the rules they live by, as {@code src/jmh/c/phases.c} reads them. */
public final class CountryFile {

    private static final int MOST_BYTES = 8;

    private final OutputStream out;

    private CountryFile(OutputStream out) {
        this.out = out;
    }

    public static void write(Path path, Nation nation, Snapshot snapshot) throws IOException {
        try (var out = Files.newOutputStream(path)) {
            new CountryFile(out).write(nation, snapshot);
        }
    }

    private void write(Nation nation, Snapshot snapshot) throws IOException {
        for (var column : snapshot.columns.entrySet()) {
            record(column.getKey(), column.getValue());
        }
        villages(nation);
        var rules = nation.rules();
        var now = nation.now();
        numbers("diet", rules.diet);
        numbers("meals", rules.meals);
        numbers("bazaar", rules.bazaar);
        numbers("shopping", rules.shopping);
        numbers("sales", rules.sales);
        numbers("aid", rules.aid);
        numbers("husbandry", rules.husbandry);
        numbers("now", now);
        numbers("larder", now.larder);
        numbers("season", now.season);
        record("now.monopolies", new double[] {now.lever(Lever.TAX_MONOPOLIES)});
        for (var field : Snapshot.fields(Husbandry.class)) {
            if (Snapshot.read(field, rules.husbandry) instanceof Draws draws) {
                int time = now.month.index();
                record("herds", new long[] {draws.stream(Purpose.HERDS, time)});
                record("trade", new long[] {draws.stream(Purpose.LIVESTOCK_TRADE, time)});
            }
        }
        for (int r = 0; r < nation.regions().size(); r++) {
            numbers("region" + r, nation.regions().get(r));
        }
    }

    private void villages(Nation nation) throws IOException {
        var regions = nation.regions();
        int[] villagesOf = new int[regions.size() + 1];
        for (int r = 0; r < regions.size(); r++) {
            villagesOf[r + 1] = villagesOf[r] + regions.get(r).villages.length;
        }
        int[] firstOf = new int[villagesOf[regions.size()] + 1];
        byte[] planMet = new byte[firstOf.length];
        for (int r = 0; r < regions.size(); r++) {
            for (int v = villagesOf[r]; v < villagesOf[r + 1]; v++) {
                var village = regions.get(r).villages[v - villagesOf[r]];
                firstOf[v + 1] = firstOf[v] + village.size;
                planMet[v] = (byte) (village.kolkhoz != null && village.kolkhoz.quotaLeft == 0 ? 1 : 0);
            }
        }
        record("villagesOf", villagesOf);
        record("firstOf", firstOf);
        record("planMet", planMet);
    }

    /** The numbers and tables of a rule, and of the parts it is made of. */
    private void numbers(String name, Object of) throws IOException {
        for (var field : Snapshot.fields(of.getClass())) {
            var value = Snapshot.read(field, of);
            var called = name + "." + field.getName();
            if (value instanceof Boolean is) {
                record(called, new double[] {is ? 1 : 0});
            } else if (value instanceof Number number) {
                record(called, new double[] {number.doubleValue()});
            } else if (value instanceof double[] table) {
                record(called, table);
            } else if (isPart(value)) {
                numbers(called, value);
            }
        }
    }

    private static boolean isPart(Object value) {
        return value instanceof smychka.unit.Curve
                || value instanceof smychka.unit.SlideRule
                || value instanceof Breed
                || value instanceof HerdTargets
                || value instanceof LivestockTrade
                || value instanceof SellersOutlook
                || value instanceof HerdCustom
                || value instanceof Stall
                || value instanceof Shops;
    }

    /** The length of a name, the name, a letter for the type, how many numbers, and they, all in the machine's order. */
    private void record(String name, Object numbers) throws IOException {
        int count = java.lang.reflect.Array.getLength(numbers);
        var bytes = ByteBuffer.allocate(name.length() + 13 + MOST_BYTES * count).order(ByteOrder.nativeOrder());
        bytes.putInt(name.length()).put(name.getBytes(StandardCharsets.US_ASCII));
        if (numbers instanceof double[] reals) {
            bytes.put((byte) 'd').putLong(count).asDoubleBuffer().put(reals);
        } else if (numbers instanceof float[] reals) {
            bytes.put((byte) 'f').putLong(count).asFloatBuffer().put(reals);
        } else if (numbers instanceof long[] wholes) {
            bytes.put((byte) 'l').putLong(count).asLongBuffer().put(wholes);
        } else if (numbers instanceof int[] wholes) {
            bytes.put((byte) 'i').putLong(count).asIntBuffer().put(wholes);
        } else {
            bytes.put((byte) 'b').putLong(count).put(bytes.position(), (byte[]) numbers);
        }
        int width =
                numbers instanceof byte[] ? 1 : numbers instanceof int[] || numbers instanceof float[] ? 4 : MOST_BYTES;
        out.write(bytes.array(), 0, name.length() + 13 + width * count);
    }
}
