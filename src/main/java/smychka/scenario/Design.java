package smychka.scenario;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Where the points of a study lie. */
public sealed interface Design {

    /** The word in study files. */
    String kind();

    /** What is varied, in the order of the file. */
    List<Factor> factors();

    /** The base scenarios as they are. */
    record Replications() implements Design {
        static final String KIND = "replications";

        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public List<Factor> factors() {
            return List.of();
        }
    }

    /**
     * Every combination of the values given.
     *
     * @param values of each factor, in the order of the file
     */
    record Grid(List<Factor> factors, List<List<Double>> values) implements Design {
        static final String KIND = "grid";

        @Override
        public String kind() {
            return KIND;
        }
    }

    /**
     * Every combination of scenarios' own words, each laid over the base or left out.
     *
     * @param factors 0 without, 1 with
     * @param layers the scenario that each factor lays over the base
     */
    record Factorial(List<Factor> factors, List<Path> layers) implements Design {
        static final String KIND = "factorial";

        @Override
        public String kind() {
            return KIND;
        }
    }

    /**
     * Points written down one by one.
     *
     * @param points key and value of what each sets; a key that is not there stays as the base scenario has it
     */
    record Listed(List<Factor> factors, List<Map<String, Double>> points) implements Design {
        static final String KIND = "list";

        @Override
        public String kind() {
            return KIND;
        }
    }

    /**
     * As many strata of each factor as there are samples, each stratum sampled once.
     *
     * @param seed of the design, or null for the study's
     */
    record LatinHypercube(List<Factor> factors, int samples, Long seed) implements Design {
        static final String KIND = "latin-hypercube";

        @Override
        public String kind() {
            return KIND;
        }
    }

    /** The first points of a Sobol sequence but for the origin. */
    record Sobol(List<Factor> factors, int samples) implements Design {
        static final String KIND = "sobol";

        @Override
        public String kind() {
            return KIND;
        }
    }

    /**
     * Walks on a lattice that change one factor at a time (Morris 1991).
     *
     * @param levels of the lattice, an even number
     * @param seed of the design, or null for the study's
     */
    record Morris(List<Factor> factors, int trajectories, int levels, Long seed) implements Design {
        static final String KIND = "morris";

        @Override
        public String kind() {
            return KIND;
        }
    }

    /**
     * Two independent samples and, for each factor, the first with that factor from the second (Saltelli 2010).
     *
     * @param secondOrder whether also the second sample with that factor from the first
     */
    record Saltelli(List<Factor> factors, int samples, boolean secondOrder) implements Design {
        static final String KIND = "saltelli";

        @Override
        public String kind() {
            return KIND;
        }
    }
}
