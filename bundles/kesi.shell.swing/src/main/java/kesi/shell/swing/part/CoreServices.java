package kesi.shell.swing.part;

import kesi.core.api.command.Commands;
import kesi.core.api.command.Keys;
import kesi.core.api.json.Json;
import kesi.core.api.policy.Policy;
import kesi.core.api.task.Tasks;
import kesi.core.api.text.Language;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The services of the core that the window stands on. */
@Component(service = CoreServices.class)
public record CoreServices(Language language, Tasks tasks, Commands commands, Keys keys, Json json, Policy policy) {

    /** These services. */
    @Activate
    public CoreServices(
            @Reference Language language,
            @Reference Tasks tasks,
            @Reference Commands commands,
            @Reference Keys keys,
            @Reference Json json,
            @Reference Policy policy) {
        this.language = language;
        this.tasks = tasks;
        this.commands = commands;
        this.keys = keys;
        this.json = json;
        this.policy = policy;
    }
}
