package smychka.run.spark;

import java.io.IOException;
import java.io.Serializable;
import smychka.record.Part;
import smychka.record.PartFile;
import smychka.run.WorkshopException;

/** What an executor says of a run: what it came to, its failure included, or why it was not carried out. */
final class Answer implements Serializable {
    private static final long serialVersionUID = 1L;

    private final byte[] part;
    private final String refusal;

    private Answer(byte[] part, String refusal) {
        this.part = part;
        this.refusal = refusal;
    }

    static Answer of(Part part) throws IOException {
        return new Answer(PartFile.bytes(part), "");
    }

    /** @param sentence that says why and what helps */
    static Answer refused(String sentence) {
        return new Answer(new byte[0], sentence);
    }

    /** @throws WorkshopException when the run was not carried out */
    Part part() throws IOException {
        if (!refusal.isEmpty()) {
            throw new WorkshopException(refusal);
        }
        return PartFile.read(part, "what an executor sent");
    }
}
