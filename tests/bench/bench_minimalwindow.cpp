// The smallest Qt Widgets window there is: what Candour's start is measured against. Says when it is painted, and ends.

#include <QApplication>
#include <QLabel>
#include <QTimer>

#include <cstdio>

class Window final : public QLabel
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QLabel::paintEvent(event);
        QTimer::singleShot(0, qApp, [] {
            std::fputs("first paint\n", stderr);
            QApplication::quit();
        });
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Window window;
    window.setText(QStringLiteral("Candour"));
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
