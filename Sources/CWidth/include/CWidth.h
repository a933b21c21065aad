#ifndef ZIPING_CWIDTH_H
#define ZIPING_CWIDTH_H
#endif
