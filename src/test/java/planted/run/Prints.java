package planted.run;

import planted.Breaks;

@Breaks("ONLY_THE_COMMAND_LINE_PRINTS")
public final class Prints {
    void say() {
        System.err.println("half way");
    }
}
