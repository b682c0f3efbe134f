package kesi.core.provider.task;

import java.util.Optional;
import kesi.core.api.task.Call;
import kesi.core.api.text.Message;

/**
 * What is known of a piece of work before it begins.
 *
 * @param number its number
 * @param title what it is called
 * @param call the command behind it, when a command is
 * @param bundle the symbolic name of the bundle whose work it is, or empty
 */
record Origin(long number, Message title, Optional<Call> call, String bundle) {}
