#pragma once

#include "pages/importwizard/importdraft.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace candour {

class Ask;
class BackgroundTask;
class ImportStep;
class Session;

/// \brief Reads a file in, step by step: file, preview, columns, check, done. Nothing is written before the last step.
///
/// Owned by the window, beside the register that it fills; borrows the session. The file is looked at, checked and
/// imported off the main thread.
class ImportWizard final : public QWidget
{
    Q_OBJECT

public:
    enum Step { File, Preview, Mapping, Check, Done, stepTotal };

    ImportWizard(Session &session, const Register::Desk &desk, Ask &ask, QWidget *parent);

    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] bool isBusy() const { return m_task != nullptr; }
    /// The focus to where the step begins.
    void focusStep();

Q_SIGNALS:
    void closed();
    void taskStarted(candour::BackgroundTask *task);
    void goToSection(const QString &key);

private:
    void createSteps(Ask &ask);
    void createFoot();
    void goTo(Step step);
    void next();
    void back();
    void stop();
    void look();
    void check();
    void importRows();
    template <typename T>
    void work(const QString &title, std::function<Result<T>(TaskControl &)> run, std::function<void(const T &)> receive);
    void refresh();

    Session &m_session;
    Register::Desk m_desk;
    QString m_registerPath;
    ImportDraft m_draft;
    Step m_step = File;
    BackgroundTask *m_task = nullptr;
    QList<ImportStep *> m_steps;
    QList<QLabel *> m_names;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_working = nullptr;
    QPushButton *m_close = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace candour
