package io.quarkiverse.attio.paging;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;

/** The ids of the rows read last. What it holds is bounded, whatever the length of the list. */
final class Seen {

    private final int most;
    private final Set<Object> ids = new LinkedHashSet<>();

    Seen(int most) {
        this.most = most;
    }

    boolean isEmpty() {
        return ids.isEmpty();
    }

    boolean contains(Object id) {
        return id != null && ids.contains(id);
    }

    /**
     * @return whether it is new; a row without an id always is
     */
    boolean add(Object id) {
        if (id == null) {
            return true;
        }
        boolean isNew = ids.add(id);
        if (ids.size() > most) {
            Iterator<Object> eldest = ids.iterator();
            eldest.next();
            eldest.remove();
        }
        return isNew;
    }
}
