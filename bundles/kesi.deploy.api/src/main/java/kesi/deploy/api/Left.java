package kesi.deploy.api;

import kesi.core.api.text.Message;

/**
 * One thing that a bundle left behind outside itself.
 *
 * @param kind what it is
 * @param what which one, in the words of the code: a class, a thread's name, a path of fields
 * @param undone whether it was taken away; otherwise it is only named
 */
public record Left(Message kind, String what, boolean undone) {}
