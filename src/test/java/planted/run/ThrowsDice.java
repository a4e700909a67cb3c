package planted.run;

public final class ThrowsDice {
    final java.util.Random dice = new java.util.Random(1);
}
