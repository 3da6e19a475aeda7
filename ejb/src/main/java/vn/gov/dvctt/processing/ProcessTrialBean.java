package vn.gov.dvctt.processing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.gov.dvctt.processing.api.ProcessTrial;
import vn.gov.dvctt.processing.api.SimulateProcess;
import vn.gov.dvctt.processing.api.Simulation;
import vn.gov.dvctt.processing.api.TriedWay;
import vn.gov.dvctt.processing.api.WalkProcess;
import vn.gov.dvctt.shared.Reading;
import vn.gov.dvctt.shared.Refusal;
import vn.gov.dvctt.shared.Role;

/** Reckons, and writes nothing. */
@Stateless
@Reading
@RolesAllowed(Role.OPERATOR)
public class ProcessTrialBean implements ProcessTrial {
    private static final int MOST_STEPS = 100;

    @Inject
    private Calendars calendars;

    @Override
    public Simulation simulate(SimulateProcess command) {
        refuseUnlessSmall(command.process().steps().size());
        return Crowd.of(command, calendars.clock(Instant.now()));
    }

    @Override
    public TriedWay walk(WalkProcess command) {
        refuseUnlessSmall(command.process().steps().size());
        return Trial.of(command, calendars.clock(Instant.now()));
    }

    private static void refuseUnlessSmall(int steps) {
        if (steps == 0 || steps > MOST_STEPS) {
            throw new Refusal("trial.steps", MOST_STEPS);
        }
    }
}
