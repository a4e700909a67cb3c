package planted.agents;

public final class Peasant {
    private final java.util.Map<String, Integer> kin = new java.util.LinkedHashMap<>();

    double half(double share) {
        return Math.sqrt(Math.max(share, 0)) / 2 + StrictMath.exp(-share) + Math.floorMod(kin.size(), 2);
    }
}
