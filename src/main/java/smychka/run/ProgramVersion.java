package smychka.run;

/** The program's version, the same as the build's; a test holds the two together. */
public final class ProgramVersion {

    public static final String NAME = "0.1.0";

    private ProgramVersion() {}
}
