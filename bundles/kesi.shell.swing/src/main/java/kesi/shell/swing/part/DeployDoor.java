package kesi.shell.swing.part;

import kesi.deploy.api.Features;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The way to the features. It is a service of its own so that the window also stands where none are managed. */
@Component(service = DeployDoor.class)
public record DeployDoor(Features features) {

    /** A way to those features. */
    @Activate
    public DeployDoor(@Reference Features features) {
        this.features = features;
    }
}
