package planted.run;

public final class StopsTheTime {
    final long began = System.nanoTime();
}
