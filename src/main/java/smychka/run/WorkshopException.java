package smychka.run;

import java.io.IOException;

/** Runs cannot be carried out where they were to be; the message is a sentence that says why and what helps. */
public final class WorkshopException extends IOException {
    private static final long serialVersionUID = 1L;

    public WorkshopException(String message) {
        super(message);
    }

    public WorkshopException(String message, Throwable cause) {
        super(message, cause);
    }
}
