package vn.gov.dvctt.processing.api;

import jakarta.validation.Valid;

/** Trying a process before it is published: pure reckoning by the published calendar; no number, queue or notice is touched. */
public interface ProcessTrial {
    Simulation simulate(@Valid SimulateProcess command);

    /** Refuses with {@code trial.outcome} where a step does not end as it was told to. */
    TriedWay walk(@Valid WalkProcess command);
}
