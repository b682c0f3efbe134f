package kesi.record.jdbc.journal;

import java.util.ArrayList;
import java.util.List;
import kesi.core.api.text.Message;
import kesi.record.jdbc.engine.Faults;

/** Faults as a verification finds them: the first ones in full, then only how many more. */
final class Faultlist {

    private static final int SHOWN = 100;

    private final List<Message> faults = new ArrayList<>();
    private long more;

    void add(String key, Object... arguments) {
        if (faults.size() < SHOWN) {
            faults.add(Faults.say(key, arguments));
        } else {
            more++;
        }
    }

    List<Message> all() {
        List<Message> all = new ArrayList<>(faults);
        if (more > 0) {
            all.add(Faults.say("verify.more", more));
        }
        return all;
    }
}
