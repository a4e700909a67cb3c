package smychka.scenario;

/**
 * Where something stands.
 *
 * @param file the file as the user named it, or {@code --set 2} for the second setting of the command line
 * @param line from 1; 0 when the whole file or setting is meant
 * @param column from 1; 0 when the whole file or setting is meant
 * @param text what the line says, or empty
 */
public record Place(String file, int line, int column, String text) {

    static Place whole(String file) {
        return new Place(file, 0, 0, "");
    }

    /** The same place in a file of another name. */
    public Place in(String other) {
        return new Place(other, line, column, text);
    }

    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
