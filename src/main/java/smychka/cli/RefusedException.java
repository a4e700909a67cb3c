package smychka.cli;

/** The input cannot be worked on; said in one sentence, and nothing was written. */
final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RefusedException(String message) {
        super(message);
    }
}
