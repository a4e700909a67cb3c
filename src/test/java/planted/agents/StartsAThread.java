package planted.agents;

import planted.Breaks;

@Breaks("THREADS_ONLY_WHERE_WORK_IS_SHARED_OUT")
public final class StartsAThread {
    void begin() {
        new Thread(() -> {}).start();
    }
}
