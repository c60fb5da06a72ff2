#pragma once

#include "pages/importwizard/importstep.h"

class QLabel;
class QTreeWidget;

namespace candour {

class InlineMessage;

/// \brief What an import would do: counts, what stands in the way, rows that would be held back.
class CheckStep final : public ImportStep
{
    Q_OBJECT

public:
    CheckStep(ImportDraft &draft, QWidget *parent);

    void begin() override;
    void say(const Error &error) override;
    [[nodiscard]] QString nextVerb() const override;
    [[nodiscard]] bool mayGoOn() const override;

private:
    void showReasons();

    QLabel *m_counts = nullptr;
    InlineMessage *m_blocking = nullptr;
    InlineMessage *m_warnings = nullptr;
    QLabel *m_reasonsHead = nullptr;
    QTreeWidget *m_reasons = nullptr;
};

} // namespace candour
