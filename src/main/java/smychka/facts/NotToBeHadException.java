package smychka.facts;

/** The batch does not hold what a fact needs; the message says what is missing. */
final class NotToBeHadException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotToBeHadException(String message) {
        super(message, null, false, false);
    }
}
