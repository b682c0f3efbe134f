package kesi.shell.api;

import kesi.core.api.text.Message;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Makes tables of texts that behave as every table of the window does: quick filter, sorting by several columns,
 * copying
 * for spreadsheets. A service, used on the event dispatch thread.
 */
@ProviderType
public interface Tables {

    /**
     * An empty table.
     *
     * @param name what people who cannot see it are told
     */
    TextTable create(Scope scope, Message name);
}
