#pragma once

#include <QWidget>

namespace candour {

struct ImportDraft;
struct Error;

/// \brief One step of an import. Owned by the wizard, which owns the draft that all steps share.
class ImportStep : public QWidget
{
    Q_OBJECT

public:
    ImportStep(ImportDraft &draft, QWidget *parent) : QWidget(parent), m_draft(draft) { }

    /// Shows what the draft holds now: called each time the step comes up.
    virtual void begin() = 0;
    /// Takes over what the person said. \return false where something must be mended first; the step says what
    virtual bool finish() { return true; }
    /// Says beside the thing it is about why the work after this step could not be done.
    virtual void say(const Error &error) = 0;
    /// What the button that goes on says; empty where there is no going on.
    [[nodiscard]] virtual QString nextVerb() const = 0;
    [[nodiscard]] virtual bool mayGoOn() const { return true; }
    /// Where the focus goes when the step comes up; null: to the button that goes on.
    [[nodiscard]] virtual QWidget *firstField() const { return nullptr; }

Q_SIGNALS:
    /// nextVerb() or mayGoOn() is different now.
    void stateChanged();
    /// The person wants the step of the columns, from further on.
    void mendRequested();

protected:
    [[nodiscard]] ImportDraft &draft() const { return m_draft; }

private:
    ImportDraft &m_draft;
};

} // namespace candour
