#pragma once

#include "keyboardwalk.h"

#include <memory>

namespace candour::test {
class KeyboardWalk;
}

/// One case as a Patient Safety Specialist works it, from the imported extract to the printed report, with nothing but the
/// keyboard. Each case goes on where the one before it stopped. The Trust's wards, people and training stand in the register
/// beforehand, as they do before any case.
class tst_SafetyWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void theExtractIsImported();
    void oneEventIsTriaged();
    void thePanelDecidesOnAPsii();
    void thePsiiIsPlanned();
    void theTimelineShowsItsGap();
    void theWorkSystemIsMapped();
    void findingsLeadToAnAction();
    void theDraftIsCheckedAndApproved();
    void theReportIsPrinted();

private:
    std::unique_ptr<candour::test::KeyboardWalk> m_walk;
};
