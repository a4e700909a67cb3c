package smychka.agents;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import smychka.ledger.Flow;
import smychka.ledger.Page;

/** All that a phase of villages can change in a country, as it was at one moment: to live the phase again and again. */
public final class Snapshot {

    private final List<Region> regions;
    final List<PeasantHousehold> households = new ArrayList<>();
    /** By the name of a household's field: {@code int[]}, also of what is shorter, {@code float[]} or {@code long[]}. */
    final Map<String, Object> columns = new LinkedHashMap<>();
    /** The sums of each region and page. */
    private final Map<Object, Map<Field, Object>> sums = new LinkedHashMap<>();

    public Snapshot(List<Region> regions) {
        this.regions = regions;
        for (var region : regions) {
            sums.put(region, sumsOf(region));
            sums.put(region.page, sumsOf(region.page));
            for (var village : region.villages) {
                households.addAll(Arrays.asList(village.households).subList(0, village.size));
            }
        }
        for (var field : fields(PeasantHousehold.class)) {
            if (field.getType().isPrimitive()) {
                columns.put(field.getName(), column(field));
            }
        }
    }

    public int size() {
        return households.size();
    }

    public void restore() {
        try {
            for (var field : fields(PeasantHousehold.class)) {
                if (field.getType().isPrimitive() && !Modifier.isFinal(field.getModifiers())) {
                    restore(field);
                }
            }
            for (var of : sums.entrySet()) {
                for (var sum : of.getValue().entrySet()) {
                    restore(of.getKey(), sum.getKey(), sum.getValue());
                }
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sums over all households of each field - of reals, of their bits - and by how much the regions' sums grew. */
    public Map<String, Long> since() {
        var now = new LinkedHashMap<String, Long>();
        columns.keySet().forEach(name -> now.put(name, sum(column(field(PeasantHousehold.class, name)))));
        for (var region : regions) {
            for (var before : sums.get(region).entrySet()) {
                if (before.getValue() instanceof Long sum) {
                    now.merge(before.getKey().getName(), (long) read(before.getKey(), region) - sum, Long::sum);
                }
            }
            var pageBefore = (long[]) sums.get(region.page).get(field(Page.class, "sums"));
            for (var flow : Flow.values()) {
                now.merge(flow.name(), region.page.sum(flow) - pageBefore[flow.ordinal()], Long::sum);
            }
        }
        return now;
    }

    private static long sum(Object column) {
        if (column instanceof int[] whole) {
            return Arrays.stream(whole).asLongStream().sum();
        }
        if (column instanceof float[] real) {
            long bits = 0;
            for (float x : real) {
                bits += Float.floatToRawIntBits(x);
            }
            return bits;
        }
        return Arrays.stream((long[]) column).sum();
    }

    private Object column(Field field) {
        if (field.getType() == float.class) {
            var real = new float[size()];
            for (int i = 0; i < real.length; i++) {
                real[i] = (float) read(field, households.get(i));
            }
            return real;
        }
        if (field.getType() == long.class) {
            return households.stream().mapToLong(h -> (long) read(field, h)).toArray();
        }
        return households.stream()
                .mapToInt(
                        h -> read(field, h) instanceof Boolean is ? (is ? 1 : 0) : ((Number) read(field, h)).intValue())
                .toArray();
    }

    private void restore(Field field) throws IllegalAccessException {
        var column = columns.get(field.getName());
        for (int i = 0; i < households.size(); i++) {
            var h = households.get(i);
            if (column instanceof float[] real) {
                field.setFloat(h, real[i]);
            } else {
                restore(field, h, ((int[]) column)[i]);
            }
        }
    }

    private static void restore(Field field, PeasantHousehold h, int value) throws IllegalAccessException {
        if (field.getType() == boolean.class) {
            field.setBoolean(h, value == 1);
        } else if (field.getType() == byte.class) {
            field.setByte(h, (byte) value);
        } else if (field.getType() == short.class) {
            field.setShort(h, (short) value);
        } else {
            field.setInt(h, value);
        }
    }

    private static void restore(Object of, Field field, Object value) throws IllegalAccessException {
        if (value instanceof long[] before) {
            System.arraycopy(before, 0, field.get(of), 0, before.length);
        } else {
            field.set(of, value);
        }
    }

    private static Map<Field, Object> sumsOf(Object of) {
        var sums = new LinkedHashMap<Field, Object>();
        for (var field : fields(of.getClass())) {
            if (field.getType() == long.class) {
                sums.put(field, read(field, of));
            } else if (field.getType() == long[].class) {
                sums.put(field, ((long[]) read(field, of)).clone());
            }
        }
        return sums;
    }

    static List<Field> fields(Class<?> of) {
        var fields = new ArrayList<Field>();
        for (var field : of.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                field.setAccessible(true);
                fields.add(field);
            }
        }
        return fields;
    }

    private static Field field(Class<?> of, String name) {
        return fields(of).stream()
                .filter(f -> f.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static Object read(Field field, Object of) {
        try {
            return field.get(of);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
