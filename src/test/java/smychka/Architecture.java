package smychka;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The walls of the house, as rules about the classes below one root package. */
enum Architecture {
    EVERY_CLASS_HAS_A_ROOM {
        @Override
        ArchRule under(String root) {
            return classes().should(liveInARoom(root));
        }
    },
    IMPORTS_GO_DOWN {
        @Override
        ArchRule under(String root) {
            return classes()
                    .should(importOnlyFromBelow(root))
                    .because("a room sees the floors below it, never its neighbours (see FLOORS and NARROWER)");
        }
    },
    NO_CIRCLES {
        @Override
        ArchRule under(String root) {
            return SlicesRuleDefinition.slices()
                    .matching(root + ".(**)")
                    .should()
                    .beFreeOfCycles();
        }
    },
    CHARTS_ONLY_WHERE_THINGS_ARE_SHOWN {
        @Override
        ArchRule under(String root) {
            return noClasses()
                    .that(resideOutsideOf(root, "report", "view"))
                    .should()
                    .dependOnClassesThat(resideInAPackage("org.jfree.."));
        }
    },
    DATABASES_ONLY_WHERE_RESULTS_ARE_KEPT {
        @Override
        ArchRule under(String root) {
            return noClasses()
                    .that()
                    .resideOutsideOfPackage(root + ".record.database..")
                    .should()
                    .dependOnClassesThat(resideInAPackage("org.duckdb..").or(resideInAPackage("java.sql..")))
                    .because("DuckDB's native part is heavy and loaded only when a query is asked");
        }
    },
    NO_CHARTS_OF_MASON {
        @Override
        ArchRule under(String root) {
            return noClasses()
                    .should()
                    .dependOnClassesThat(
                            resideInAPackage("sim.util.media.chart..").or(named("sim.display.ChartUtilities")))
                    .because("they need JFreeChart 1.0 and fail with ours when clicked");
        }
    },
    ONLY_THE_COMMAND_LINE_PRINTS {
        @Override
        ArchRule under(String root) {
            return noClasses()
                    .that(resideOutsideOf(root, "cli"))
                    .should()
                    .accessTargetWhere(access("java.lang.System", "out", "err").or(anyOwner("printStackTrace")));
        }
    },
    ONLY_THE_COMMAND_LINE_EXITS {
        @Override
        ArchRule under(String root) {
            return noClasses()
                    .that(resideOutsideOf(root, "cli"))
                    .should()
                    .accessTargetWhere(
                            access("java.lang.System", "exit").or(access("java.lang.Runtime", "exit", "halt")));
        }
    },
    THREADS_ONLY_WHERE_WORK_IS_SHARED_OUT {
        @Override
        ArchRule under(String root) {
            return noClasses()
                    .that(resideOutsideOf(root, "run", "model", "cli"))
                    .should()
                    .dependOnClassesThat(assignableTo(Thread.class)
                            .or(assignableTo(java.util.concurrent.Executor.class))
                            .or(assignableTo(java.util.concurrent.Future.class))
                            .or(named("java.util.concurrent.Executors", "java.util.Timer")))
                    .orShould()
                    .accessTargetWhere(anyOwner("parallelStream").or(anyOwner("parallel")));
        }
    },
    NO_PARALLEL_SEQUENCE {
        @Override
        ArchRule under(String root) {
            return noClasses()
                    .should()
                    .dependOnClassesThat(named("sim.engine.ParallelSequence"))
                    .because("MASON 18's leaves out the remainder in silence");
        }
    },
    CHANCE_IS_KEYED {
        @Override
        ArchRule under(String root) {
            return noClasses()
                    .that(resideInModel(root))
                    .should()
                    .dependOnClassesThat(assignableTo(java.util.random.RandomGenerator.class)
                            .or(resideInAPackage("ec.util.."))
                            .or(resideInAPackage("org.apache.commons.math3.random..")))
                    .orShould()
                    .accessTargetWhere(access("java.lang.Math", "random")
                            .or(access("java.lang.StrictMath", "random"))
                            .or(access("java.util.UUID", "randomUUID"))
                            .or(access("java.util.Collections", "shuffle")))
                    .because("every draw is a function of seed, purpose, key and month");
        }
    },
    SAME_BITS_ON_EVERY_PROCESSOR {
        @Override
        ArchRule under(String root) {
            return noClasses()
                    .that(resideInModel(root))
                    .should()
                    .accessTargetWhere(access("java.lang.Math", INEXACT.toArray(String[]::new)))
                    .orShould()
                    .dependOnClassesThat(named("org.apache.commons.math3.util.FastMath"))
                    .because("their last bit differs between processors: take StrictMath or a table");
        }
    },
    NO_HASH_ORDER {
        @Override
        ArchRule under(String root) {
            return noClasses()
                    .that(resideInModel(root))
                    .should()
                    .dependOnClassesThat(named(
                            "java.util.HashMap",
                            "java.util.HashSet",
                            "java.util.Hashtable",
                            "java.util.IdentityHashMap",
                            "java.util.WeakHashMap",
                            "java.util.concurrent.ConcurrentHashMap"))
                    .orShould()
                    .accessTargetWhere(describe("makes a map or set in hash order", Architecture::hashOrdered))
                    .because("their order is not ours: take EnumMap, LinkedHashMap, TreeMap, a list or an array");
        }
    },
    NO_CLOCK_IN_THE_MODEL {
        @Override
        ArchRule under(String root) {
            return noClasses()
                    .that(resideInModel(root))
                    .should()
                    .accessTargetWhere(asksTheCalendar()
                            .or(access("java.lang.System", "currentTimeMillis", "nanoTime", "getenv"))
                            .or(access("java.util.TimeZone", "getDefault"))
                            .or(access("java.util.Locale", "getDefault")))
                    .orShould()
                    .dependOnClassesThat(assignableTo(java.util.Date.class).or(assignableTo(java.util.Calendar.class)));
        }
    },
    NO_DEFAULT_CHARSET {
        @Override
        ArchRule under(String root) {
            return noClasses()
                    .should()
                    .accessTargetWhere(describe("leaves the charset open", Architecture::charsetOpen));
        }
    },
    NO_DEFAULT_LOCALE_IN_RESULTS {
        @Override
        ArchRule under(String root) {
            return noClasses()
                    .that(resideInModel(root).or(resideInAPackage(root + ".record..")))
                    .should()
                    .accessTargetWhere(describe("leaves the locale open", Architecture::localeOpen))
                    .because("results are the same bytes everywhere: String.format(Locale.ROOT, ...)");
        }
    },
    NAMES_SAY_WHAT_THINGS_ARE {
        @Override
        ArchRule under(String root) {
            return noClasses()
                    .that()
                    .areTopLevelClasses()
                    .should()
                    .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Base|[0-9])");
        }
    };

    /** From the ground up. */
    static final List<Set<String>> FLOORS = List.of(
            Set.of("unit"),
            Set.of("ledger", "policy", "random"),
            Set.of("market", "scenario"),
            Set.of("agents"),
            Set.of("model"),
            Set.of("record"),
            Set.of("run", "facts"),
            Set.of("report"),
            Set.of("view"),
            Set.of("cli"));

    /** Rooms that see less than all floors below them. */
    private static final Map<String, Set<String>> NARROWER = Map.of(
            "scenario", Set.of("policy", "random", "unit"),
            "facts", Set.of("record", "scenario", "policy", "unit"),
            "report", Set.of("facts", "record", "scenario", "policy", "unit"));

    /** Where results are decided. */
    private static final List<String> MODEL =
            List.of("unit", "random", "ledger", "policy", "market", "agents", "model");

    private static final Set<String> INEXACT = Set.of(
            "sin", "cos", "tan", "asin", "acos", "atan", "atan2", "sinh", "cosh", "tanh", "exp", "expm1", "log",
            "log10", "log1p", "pow", "cbrt", "hypot");

    abstract ArchRule under(String root);

    private static ArchCondition<JavaClass> liveInARoom(String root) {
        return new ArchCondition<>("live in a room of the house") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                if (FLOORS.stream().noneMatch(floor -> floor.contains(room(item, root)))) {
                    events.add(SimpleConditionEvent.violated(item, item.getFullName() + " lives in no known room"));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> importOnlyFromBelow(String root) {
        return new ArchCondition<>("import only from the floors below") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                var seen = seenFrom(room(item, root));
                for (var dependency : item.getDirectDependenciesFromSelf()) {
                    var target = room(dependency.getTargetClass().getBaseComponentType(), root);
                    if (!target.isEmpty() && !seen.contains(target)) {
                        events.add(SimpleConditionEvent.violated(item, dependency.getDescription()));
                    }
                }
            }
        };
    }

    /** The room a class lives in, or nothing when it is no class of ours. */
    private static String room(JavaClass item, String root) {
        var name = item.getPackageName();
        return name.startsWith(root + ".") ? name.substring(root.length() + 1).split("\\.")[0] : "";
    }

    private static Set<String> seenFrom(String room) {
        var seen = new ArrayList<String>();
        for (var floor : FLOORS) {
            if (floor.contains(room)) {
                break;
            }
            seen.addAll(floor);
        }
        var narrower = NARROWER.getOrDefault(room, Set.copyOf(seen));
        seen.removeIf(below -> !narrower.contains(below));
        seen.add(room);
        return Set.copyOf(seen);
    }

    private static DescribedPredicate<JavaClass> resideInModel(String root) {
        return JavaClass.Predicates.resideInAnyPackage(
                MODEL.stream().map(room -> root + "." + room + "..").toArray(String[]::new));
    }

    private static DescribedPredicate<JavaClass> resideOutsideOf(String root, String... rooms) {
        return JavaClass.Predicates.resideOutsideOfPackages(
                List.of(rooms).stream().map(room -> root + "." + room + "..").toArray(String[]::new));
    }

    private static DescribedPredicate<JavaClass> named(String... names) {
        return describe("are " + List.of(names), item -> Set.of(names).contains(item.getFullName()));
    }

    private static DescribedPredicate<JavaAccess<?>> access(String owner, String... names) {
        return describe(
                owner + List.of(names).stream().sorted().toList(),
                access -> access.getTargetOwner().getFullName().equals(owner)
                        && Set.of(names).contains(access.getName()));
    }

    private static DescribedPredicate<JavaAccess<?>> anyOwner(String name) {
        return describe(name, access -> access.getName().equals(name));
    }

    private static DescribedPredicate<JavaAccess<?>> asksTheCalendar() {
        return describe(
                "ask for the time of day",
                access -> access.getTargetOwner().getPackageName().startsWith("java.time")
                        && Set.of("now", "systemDefault", "systemUTC").contains(access.getName()));
    }

    private static boolean hashOrdered(JavaAccess<?> access) {
        var owner = access.getTargetOwner().getFullName();
        var parameters = parameters(access).size();
        return switch (owner + "." + access.getName()) {
            case "java.util.Map.of" -> parameters > 2;
            case "java.util.Set.of" -> parameters > 1 || parameters(access).contains("[Ljava.lang.Object;");
            case "java.util.stream.Collectors.toMap" -> parameters < 4;
            case "java.util.stream.Collectors.groupingBy" -> parameters < 3;
            case "java.util.Map.copyOf",
                    "java.util.Map.ofEntries",
                    "java.util.Set.copyOf",
                    "java.lang.System.identityHashCode",
                    "java.util.stream.Collectors.toSet",
                    "java.util.stream.Collectors.toUnmodifiableSet",
                    "java.util.stream.Collectors.toUnmodifiableMap" -> true;
            default -> false;
        };
    }

    private static boolean charsetOpen(JavaAccess<?> access) {
        var parameters = parameters(access);
        if (parameters.stream().anyMatch(type -> type.startsWith("java.nio.charset."))) {
            return false;
        }
        return switch (access.getTargetOwner().getFullName() + "." + access.getName()) {
            case "java.io.FileReader.<init>",
                    "java.io.FileWriter.<init>",
                    "java.io.InputStreamReader.<init>",
                    "java.io.OutputStreamWriter.<init>",
                    "java.lang.String.getBytes" -> true;
            case "java.lang.String.<init>" -> parameters.contains("[B");
            default -> false;
        };
    }

    private static boolean localeOpen(JavaAccess<?> access) {
        return switch (access.getTargetOwner().getFullName() + "." + access.getName()) {
            case "java.lang.String.formatted" -> true;
            case "java.lang.String.format",
                    "java.lang.String.toLowerCase",
                    "java.lang.String.toUpperCase",
                    "java.util.Formatter.<init>",
                    "java.text.DecimalFormat.<init>" ->
                !parameters(access).contains("java.util.Locale")
                        && !parameters(access).contains("java.text.DecimalFormatSymbols");
            default -> false;
        };
    }

    private static Collection<String> parameters(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                ? target.getRawParameterTypes().stream().map(JavaClass::getName).toList()
                : List.of();
    }
}
